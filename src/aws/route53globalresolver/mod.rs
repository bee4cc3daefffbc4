// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53GlobalResolver`

pub mod access_source;
pub mod access_token;
pub mod dns_view;
pub mod firewall_domain_list;
pub mod firewall_rule;
pub mod global_resolver;
pub mod hosted_zone_association;

pub use access_source::AccessSource;
pub use access_token::AccessToken;
pub use dns_view::DnsView;
pub use firewall_domain_list::FirewallDomainList;
pub use firewall_rule::FirewallRule;
pub use global_resolver::GlobalResolver;
pub use hosted_zone_association::HostedZoneAssociation;
