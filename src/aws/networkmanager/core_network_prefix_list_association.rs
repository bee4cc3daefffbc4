// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::CoreNetworkPrefixListAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::NetworkManager::CoreNetworkPrefixListAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetworkprefixlistassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CoreNetworkPrefixListAssociation(Body);

resource! { CoreNetworkPrefixListAssociation "AWS::NetworkManager::CoreNetworkPrefixListAssociation" }

impl CoreNetworkPrefixListAssociation {
    /// `CoreNetworkId`: string, at most 50 characters, pattern `^core-network-([0-9a-f]{8,17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn core_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CoreNetworkId", value);
        self
    }

    /// `PrefixListAlias`: string, at most 256 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn prefix_list_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrefixListAlias", value);
        self
    }

    /// `PrefixListArn`: string, at most 500 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn prefix_list_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrefixListArn", value);
        self
    }
}
