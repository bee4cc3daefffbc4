// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RolesAnywhere`

pub mod crl;
pub mod profile;
pub mod trust_anchor;

pub use crl::CRL;
pub use profile::Profile;
pub use trust_anchor::TrustAnchor;
