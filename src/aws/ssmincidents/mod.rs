// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMIncidents`

pub mod replication_set;
pub mod response_plan;

pub use replication_set::ReplicationSet;
pub use response_plan::ResponsePlan;
