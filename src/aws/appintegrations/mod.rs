// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppIntegrations`

pub mod application;
pub mod data_integration;
pub mod event_integration;

pub use application::Application;
pub use data_integration::DataIntegration;
pub use event_integration::EventIntegration;
