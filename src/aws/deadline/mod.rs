// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline`

pub mod budget;
pub mod farm;
pub mod fleet;
pub mod license_endpoint;
pub mod limit;
pub mod metered_product;
pub mod monitor;
pub mod queue;
pub mod queue_environment;
pub mod queue_fleet_association;
pub mod queue_limit_association;
pub mod storage_profile;
pub mod worker;

pub use budget::Budget;
pub use farm::Farm;
pub use fleet::Fleet;
pub use license_endpoint::LicenseEndpoint;
pub use limit::Limit;
pub use metered_product::MeteredProduct;
pub use monitor::Monitor;
pub use queue::Queue;
pub use queue_environment::QueueEnvironment;
pub use queue_fleet_association::QueueFleetAssociation;
pub use queue_limit_association::QueueLimitAssociation;
pub use storage_profile::StorageProfile;
pub use worker::Worker;
