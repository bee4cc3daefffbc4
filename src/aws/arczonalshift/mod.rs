// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ARCZonalShift`

pub mod autoshift_observer_notification_status;
pub mod zonal_autoshift_configuration;

pub use autoshift_observer_notification_status::AutoshiftObserverNotificationStatus;
pub use zonal_autoshift_configuration::ZonalAutoshiftConfiguration;
