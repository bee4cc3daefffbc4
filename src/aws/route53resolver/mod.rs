// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Resolver`

pub mod firewall_domain_list;
pub mod firewall_rule_group;
pub mod firewall_rule_group_association;
pub mod outpost_resolver;
pub mod resolver_config;
pub mod resolver_dnssec_config;
pub mod resolver_endpoint;
pub mod resolver_query_logging_config;
pub mod resolver_query_logging_config_association;
pub mod resolver_rule;
pub mod resolver_rule_association;

pub use firewall_domain_list::FirewallDomainList;
pub use firewall_rule_group::FirewallRuleGroup;
pub use firewall_rule_group_association::FirewallRuleGroupAssociation;
pub use outpost_resolver::OutpostResolver;
pub use resolver_config::ResolverConfig;
pub use resolver_dnssec_config::ResolverDNSSECConfig;
pub use resolver_endpoint::ResolverEndpoint;
pub use resolver_query_logging_config::ResolverQueryLoggingConfig;
pub use resolver_query_logging_config_association::ResolverQueryLoggingConfigAssociation;
pub use resolver_rule::ResolverRule;
pub use resolver_rule_association::ResolverRuleAssociation;
