// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ManagedBlockchain::Accessor` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ManagedBlockchain::Accessor`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-accessor.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Accessor(Body);

resource! { Accessor "AWS::ManagedBlockchain::Accessor" }

impl Accessor {
    /// `AccessorType`: `AccessorType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn accessor_type(mut self, value: impl IntoValue<AccessorType>) -> Self {
        self.0.set("AccessorType", value);
        self
    }

    /// `NetworkType`: `NetworkAccessorType`. A change replaces the resource.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<NetworkAccessorType>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Accessor> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `BillingToken`
    #[inline]
    pub fn billing_token(&self) -> Value<String> {
        self.attribute("BillingToken")
    }

    /// `CreationDate`
    #[inline]
    pub fn creation_date(&self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `AccessorType` of `AWS::ManagedBlockchain::Accessor`.
    AccessorType
    BILLING_TOKEN "BILLING_TOKEN"
}

choice! {
    /// `NetworkAccessorType` of `AWS::ManagedBlockchain::Accessor`.
    NetworkAccessorType
    ETHEREUM_GOERLI "ETHEREUM_GOERLI"
    ETHEREUM_MAINNET "ETHEREUM_MAINNET"
    ETHEREUM_MAINNET_AND_GOERLI "ETHEREUM_MAINNET_AND_GOERLI"
    POLYGON_MAINNET "POLYGON_MAINNET"
    POLYGON_MUMBAI "POLYGON_MUMBAI"
}

/// `Tag` of `AWS::ManagedBlockchain::Accessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
