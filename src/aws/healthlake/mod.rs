// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::HealthLake`

pub mod data_transformation_profile;
pub mod fhir_datastore;

pub use data_transformation_profile::DataTransformationProfile;
pub use fhir_datastore::FHIRDatastore;
