// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BcmPricingCalculator`

pub mod bill_estimate;
pub mod bill_scenario;
pub mod workload_estimate;

pub use bill_estimate::BillEstimate;
pub use bill_scenario::BillScenario;
pub use workload_estimate::WorkloadEstimate;
