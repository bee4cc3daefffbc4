// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFv2`

pub mod ip_set;
pub mod logging_configuration;
pub mod regex_pattern_set;
pub mod rule_group;
pub mod web_acl;
pub mod web_acl_association;

pub use ip_set::IPSet;
pub use logging_configuration::LoggingConfiguration;
pub use regex_pattern_set::RegexPatternSet;
pub use rule_group::RuleGroup;
pub use web_acl::WebACL;
pub use web_acl_association::WebACLAssociation;
