// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodePipeline`

pub mod custom_action_type;
pub mod pipeline;
pub mod webhook;

pub use custom_action_type::CustomActionType;
pub use pipeline::Pipeline;
pub use webhook::Webhook;
