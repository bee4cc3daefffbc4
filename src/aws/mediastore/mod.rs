// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaStore`

pub mod container;

pub use container::Container;
