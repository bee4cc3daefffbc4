// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RefactorSpaces`

pub mod application;
pub mod environment;
pub mod route;
pub mod service;

pub use application::Application;
pub use environment::Environment;
pub use route::Route;
pub use service::Service;
