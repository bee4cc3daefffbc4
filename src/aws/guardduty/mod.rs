// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GuardDuty`

pub mod custom_detection_rule_association;
pub mod detector;
pub mod filter;
pub mod ip_set;
pub mod malware_protection_plan;
pub mod master;
pub mod member;
pub mod publishing_destination;
pub mod threat_entity_set;
pub mod threat_intel_set;
pub mod trusted_entity_set;

pub use custom_detection_rule_association::CustomDetectionRuleAssociation;
pub use detector::Detector;
pub use filter::Filter;
pub use ip_set::IPSet;
pub use malware_protection_plan::MalwareProtectionPlan;
pub use master::Master;
pub use member::Member;
pub use publishing_destination::PublishingDestination;
pub use threat_entity_set::ThreatEntitySet;
pub use threat_intel_set::ThreatIntelSet;
pub use trusted_entity_set::TrustedEntitySet;
