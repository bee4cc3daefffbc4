// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::InspectorV2`

pub mod cis_scan_configuration;
pub mod code_security_integration;
pub mod code_security_scan_configuration;
pub mod connector;
pub mod filter;

pub use cis_scan_configuration::CisScanConfiguration;
pub use code_security_integration::CodeSecurityIntegration;
pub use code_security_scan_configuration::CodeSecurityScanConfiguration;
pub use connector::Connector;
pub use filter::Filter;
