//! Policies: statements, principals, conditions, and what it takes to keep them small.
//!
//! A permission is asked for one statement at a time; [`merge`] turns many of them into few without allowing anything more,
//! [`size`] tells how large a document is to IAM, and [`split`] packs statements into documents that fit a [`limit`].

mod canonical;
mod condition;
mod document;
mod effect;
pub mod limit;
mod merge;
mod one_or_many;
mod principal;
mod size;
mod split;
mod statement;

pub use condition::Conditions;
pub use document::PolicyDocument;
pub use effect::Effect;
pub use merge::merge;
pub use principal::Principal;
pub use size::size;
pub use split::split;
pub use statement::Statement;
