// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AutoScaling`

pub mod auto_scaling_group;
pub mod launch_configuration;
pub mod lifecycle_hook;
pub mod scaling_policy;
pub mod scheduled_action;
pub mod warm_pool;

pub use auto_scaling_group::AutoScalingGroup;
pub use launch_configuration::LaunchConfiguration;
pub use lifecycle_hook::LifecycleHook;
pub use scaling_policy::ScalingPolicy;
pub use scheduled_action::ScheduledAction;
pub use warm_pool::WarmPool;
