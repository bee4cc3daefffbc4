// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Macie`

pub mod allow_list;
pub mod custom_data_identifier;
pub mod findings_filter;
pub mod member;
pub mod session;

pub use allow_list::AllowList;
pub use custom_data_identifier::CustomDataIdentifier;
pub use findings_filter::FindingsFilter;
pub use member::Member;
pub use session::Session;
