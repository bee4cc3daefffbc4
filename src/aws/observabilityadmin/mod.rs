// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ObservabilityAdmin`

pub mod dataset_integration;
pub mod organization_centralization_rule;
pub mod organization_telemetry_rule;
pub mod s3_table_integration;
pub mod telemetry_enrichment;
pub mod telemetry_pipelines;
pub mod telemetry_rule;

pub use dataset_integration::DatasetIntegration;
pub use organization_centralization_rule::OrganizationCentralizationRule;
pub use organization_telemetry_rule::OrganizationTelemetryRule;
pub use s3_table_integration::S3TableIntegration;
pub use telemetry_enrichment::TelemetryEnrichment;
pub use telemetry_pipelines::TelemetryPipelines;
pub use telemetry_rule::TelemetryRule;
