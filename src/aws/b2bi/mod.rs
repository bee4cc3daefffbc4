// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::B2BI`

pub mod capability;
pub mod partnership;
pub mod profile;
pub mod transformer;

pub use capability::Capability;
pub use partnership::Partnership;
pub use profile::Profile;
pub use transformer::Transformer;
