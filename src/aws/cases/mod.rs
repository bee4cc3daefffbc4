// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cases`

pub mod case;
pub mod case_rule;
pub mod domain;
pub mod field;
pub mod layout;
pub mod related_item;
pub mod template;

pub use case::Case;
pub use case_rule::CaseRule;
pub use domain::Domain;
pub use field::Field;
pub use layout::Layout;
pub use related_item::RelatedItem;
pub use template::Template;
