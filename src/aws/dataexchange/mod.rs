// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataExchange`

pub mod data_set;
pub mod event_action;

pub use data_set::DataSet;
pub use event_action::EventAction;
