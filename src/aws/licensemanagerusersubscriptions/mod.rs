// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LicenseManagerUserSubscriptions`

pub mod license_server_endpoint;

pub use license_server_endpoint::LicenseServerEndpoint;
