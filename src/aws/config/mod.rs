// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Config`

pub mod aggregation_authorization;
pub mod config_rule;
pub mod configuration_aggregator;
pub mod configuration_recorder;
pub mod conformance_pack;
pub mod connector;
pub mod delivery_channel;
pub mod organization_config_rule;
pub mod organization_conformance_pack;
pub mod remediation_configuration;
pub mod stored_query;

pub use aggregation_authorization::AggregationAuthorization;
pub use config_rule::ConfigRule;
pub use configuration_aggregator::ConfigurationAggregator;
pub use configuration_recorder::ConfigurationRecorder;
pub use conformance_pack::ConformancePack;
pub use connector::Connector;
pub use delivery_channel::DeliveryChannel;
pub use organization_config_rule::OrganizationConfigRule;
pub use organization_conformance_pack::OrganizationConformancePack;
pub use remediation_configuration::RemediationConfiguration;
pub use stored_query::StoredQuery;
