// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub`

pub mod action_target;
pub mod aggregator_v2;
pub mod automation_rule;
pub mod automation_rule_v2;
pub mod configuration_policy;
pub mod connector;
pub mod connector_v2;
pub mod delegated_admin;
pub mod finding_aggregator;
pub mod hub;
pub mod hub_v2;
pub mod insight;
pub mod organization_configuration;
pub mod policy_association;
pub mod product_subscription;
pub mod security_control;
pub mod standard;

pub use action_target::ActionTarget;
pub use aggregator_v2::AggregatorV2;
pub use automation_rule::AutomationRule;
pub use automation_rule_v2::AutomationRuleV2;
pub use configuration_policy::ConfigurationPolicy;
pub use connector::Connector;
pub use connector_v2::ConnectorV2;
pub use delegated_admin::DelegatedAdmin;
pub use finding_aggregator::FindingAggregator;
pub use hub::Hub;
pub use hub_v2::HubV2;
pub use insight::Insight;
pub use organization_configuration::OrganizationConfiguration;
pub use policy_association::PolicyAssociation;
pub use product_subscription::ProductSubscription;
pub use security_control::SecurityControl;
pub use standard::Standard;
