// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResilienceHubV2`

pub mod policy;
pub mod service;
pub mod service_function;
pub mod system;
pub mod user_journey;

pub use policy::Policy;
pub use service::Service;
pub use service_function::ServiceFunction;
pub use system::System;
pub use user_journey::UserJourney;
