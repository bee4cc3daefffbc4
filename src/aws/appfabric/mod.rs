// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppFabric`

pub mod app_authorization;
pub mod ingestion_destination;

pub use app_authorization::AppAuthorization;
pub use ingestion_destination::IngestionDestination;
