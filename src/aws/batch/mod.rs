// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Batch`

pub mod compute_environment;
pub mod consumable_resource;
pub mod job_definition;
pub mod job_queue;
pub mod quota_share;
pub mod scheduling_policy;
pub mod service_environment;

pub use compute_environment::ComputeEnvironment;
pub use consumable_resource::ConsumableResource;
pub use job_definition::JobDefinition;
pub use job_queue::JobQueue;
pub use quota_share::QuotaShare;
pub use scheduling_policy::SchedulingPolicy;
pub use service_environment::ServiceEnvironment;
