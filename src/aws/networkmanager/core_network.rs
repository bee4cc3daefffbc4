// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::CoreNetwork` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::NetworkManager::CoreNetwork`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetwork.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CoreNetwork(Body);

resource! { CoreNetwork "AWS::NetworkManager::CoreNetwork" }

impl CoreNetwork {
    /// `Description`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GlobalNetworkId`: string, at most 50 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn global_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalNetworkId", value);
        self
    }

    /// `PolicyDocument`: object or string, at most 10000000 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CoreNetwork> {
    /// `CoreNetworkArn`
    #[inline]
    pub fn core_network_arn(&self) -> Value<String> {
        self.attribute("CoreNetworkArn")
    }

    /// `CoreNetworkId`
    #[inline]
    pub fn core_network_id(&self) -> Value<String> {
        self.attribute("CoreNetworkId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Edges`
    #[inline]
    pub fn edges(&self) -> Value<Node> {
        self.attribute("Edges")
    }

    /// `NetworkFunctionGroups`
    #[inline]
    pub fn network_function_groups(&self) -> Value<Node> {
        self.attribute("NetworkFunctionGroups")
    }

    /// `OwnerAccount`
    #[inline]
    pub fn owner_account(&self) -> Value<String> {
        self.attribute("OwnerAccount")
    }

    /// `Segments`
    #[inline]
    pub fn segments(&self) -> Value<Node> {
        self.attribute("Segments")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `Tag` of `AWS::NetworkManager::CoreNetwork`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 10000000 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 10000000 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
