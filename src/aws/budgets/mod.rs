// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Budgets`

pub mod budget;
pub mod budgets_action;

pub use budget::Budget;
pub use budgets_action::BudgetsAction;
