// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AmplifyUIBuilder`

pub mod component;
pub mod form;
pub mod theme;

pub use component::Component;
pub use form::Form;
pub use theme::Theme;
