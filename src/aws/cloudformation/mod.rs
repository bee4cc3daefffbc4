// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation`

pub mod change_set;
pub mod custom_resource;
pub mod generated_template;
pub mod guard_hook;
pub mod hook_default_version;
pub mod hook_type_config;
pub mod hook_version;
pub mod lambda_hook;
pub mod macro_;
pub mod module_default_version;
pub mod module_version;
pub mod public_type_version;
pub mod publisher;
pub mod resource_default_version;
pub mod resource_version;
pub mod stack;
pub mod stack_set;
pub mod type_activation;
pub mod wait_condition;
pub mod wait_condition_handle;

pub use change_set::ChangeSet;
pub use custom_resource::CustomResource;
pub use generated_template::GeneratedTemplate;
pub use guard_hook::GuardHook;
pub use hook_default_version::HookDefaultVersion;
pub use hook_type_config::HookTypeConfig;
pub use hook_version::HookVersion;
pub use lambda_hook::LambdaHook;
pub use macro_::Macro;
pub use module_default_version::ModuleDefaultVersion;
pub use module_version::ModuleVersion;
pub use public_type_version::PublicTypeVersion;
pub use publisher::Publisher;
pub use resource_default_version::ResourceDefaultVersion;
pub use resource_version::ResourceVersion;
pub use stack::Stack;
pub use stack_set::StackSet;
pub use type_activation::TypeActivation;
pub use wait_condition::WaitCondition;
pub use wait_condition_handle::WaitConditionHandle;
