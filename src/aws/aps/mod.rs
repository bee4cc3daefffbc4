// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::APS`

pub mod anomaly_detector;
pub mod resource_policy;
pub mod rule_groups_namespace;
pub mod scraper;
pub mod workspace;

pub use anomaly_detector::AnomalyDetector;
pub use resource_policy::ResourcePolicy;
pub use rule_groups_namespace::RuleGroupsNamespace;
pub use scraper::Scraper;
pub use workspace::Workspace;
