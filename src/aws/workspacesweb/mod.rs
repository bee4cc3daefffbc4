// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpacesWeb`

pub mod browser_settings;
pub mod data_protection_settings;
pub mod identity_provider;
pub mod ip_access_settings;
pub mod network_settings;
pub mod portal;
pub mod session_logger;
pub mod trust_store;
pub mod user_access_logging_settings;
pub mod user_settings;

pub use browser_settings::BrowserSettings;
pub use data_protection_settings::DataProtectionSettings;
pub use identity_provider::IdentityProvider;
pub use ip_access_settings::IpAccessSettings;
pub use network_settings::NetworkSettings;
pub use portal::Portal;
pub use session_logger::SessionLogger;
pub use trust_store::TrustStore;
pub use user_access_logging_settings::UserAccessLoggingSettings;
pub use user_settings::UserSettings;
