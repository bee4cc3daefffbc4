// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Interconnect::Connection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Interconnect::Connection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-interconnect-connection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connection(Body);

resource! { Connection "AWS::Interconnect::Connection" }

impl Connection {
    /// `ActivationKey`: string. A change replaces the resource.
    #[track_caller]
    pub fn activation_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActivationKey", value);
        self
    }

    /// `AttachPoint`: `AttachPoint`. Required. A change replaces the resource.
    #[track_caller]
    pub fn attach_point(mut self, value: impl IntoValue<AttachPoint>) -> Self {
        self.0.set("AttachPoint", value);
        self
    }

    /// `Bandwidth`: string, 1 to 8 characters, pattern `^\d+[MG]bps$`.
    #[track_caller]
    pub fn bandwidth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bandwidth", value);
        self
    }

    /// `Description`: string, 1 to 255 characters, pattern `^[-a-zA-Z0-9_ ]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnvironmentId`: string, 1 to 32 characters. A change replaces the resource.
    #[track_caller]
    pub fn environment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentId", value);
        self
    }

    /// `RemoteAccount`: `RemoteAccount`. A change replaces the resource.
    #[track_caller]
    pub fn remote_account(mut self, value: impl IntoValue<RemoteAccount>) -> Self {
        self.0.set("RemoteAccount", value);
        self
    }

    /// `RemoteOwnerAccount`: string, at most 255 characters, pattern `^[-a-zA-Z0-9_@\.]+$`. Deprecated.
    #[track_caller]
    pub fn remote_owner_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RemoteOwnerAccount", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Connection> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `BillingTier`
    #[inline]
    pub fn billing_tier(&self) -> Value<i64> {
        self.attribute("BillingTier")
    }

    /// `ConnectionId`
    #[inline]
    pub fn connection_id(&self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// `OwnerAccount`
    #[inline]
    pub fn owner_account(&self) -> Value<String> {
        self.attribute("OwnerAccount")
    }

    /// `Provider`
    #[inline]
    pub fn provider(&self) -> Value<Node> {
        self.attribute("Provider")
    }

    /// `SharedId`
    #[inline]
    pub fn shared_id(&self) -> Value<String> {
        self.attribute("SharedId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `AttachPoint` of `AWS::Interconnect::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttachPoint(Properties);

properties! { AttachPoint }

impl AttachPoint {
    /// `Arn`: string.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `DirectConnectGateway`: string, pattern `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    #[track_caller]
    pub fn direct_connect_gateway(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectConnectGateway", value);
        self
    }
}

/// `RemoteAccount` of `AWS::Interconnect::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct RemoteAccount(Properties);

properties! { RemoteAccount }

impl RemoteAccount {
    /// `Identifier`: string, at most 255 characters, pattern `^[-a-zA-Z0-9_@\.]+$`. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }
}

/// `Tag` of `AWS::Interconnect::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
