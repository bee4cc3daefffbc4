// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Amplify`

pub mod app;
pub mod branch;
pub mod domain;
pub mod webhook;

pub use app::App;
pub use branch::Branch;
pub use domain::Domain;
pub use webhook::Webhook;
