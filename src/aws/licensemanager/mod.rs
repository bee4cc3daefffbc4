// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LicenseManager`

pub mod grant;
pub mod license;
pub mod license_asset_group;
pub mod license_asset_rule_set;
pub mod license_configuration;
pub mod report_generator;

pub use grant::Grant;
pub use license::License;
pub use license_asset_group::LicenseAssetGroup;
pub use license_asset_rule_set::LicenseAssetRuleSet;
pub use license_configuration::LicenseConfiguration;
pub use report_generator::ReportGenerator;
