// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpsWorks`

pub mod app;
pub mod elastic_load_balancer_attachment;
pub mod instance;
pub mod layer;
pub mod stack;
pub mod user_profile;
pub mod volume;

pub use app::App;
pub use elastic_load_balancer_attachment::ElasticLoadBalancerAttachment;
pub use instance::Instance;
pub use layer::Layer;
pub use stack::Stack;
pub use user_profile::UserProfile;
pub use volume::Volume;
