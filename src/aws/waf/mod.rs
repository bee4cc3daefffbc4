// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAF`

pub mod byte_match_set;
pub mod ip_set;
pub mod rule;
pub mod size_constraint_set;
pub mod sql_injection_match_set;
pub mod web_acl;
pub mod xss_match_set;

pub use byte_match_set::ByteMatchSet;
pub use ip_set::IPSet;
pub use rule::Rule;
pub use size_constraint_set::SizeConstraintSet;
pub use sql_injection_match_set::SqlInjectionMatchSet;
pub use web_acl::WebACL;
pub use xss_match_set::XssMatchSet;
