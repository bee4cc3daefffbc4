// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::Listener` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VpcLattice::Listener`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Listener(Body);

resource! { Listener "AWS::VpcLattice::Listener" }

impl Listener {
    /// `DefaultAction`: `DefaultAction`. Required.
    #[track_caller]
    pub fn default_action(mut self, value: impl IntoValue<DefaultAction>) -> Self {
        self.0.set("DefaultAction", value);
        self
    }

    /// `Name`: string, 3 to 63 characters, pattern `^(?!listener-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Port`: integer, 1 to 65535. A change replaces the resource.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: `Protocol`. Required. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `ServiceIdentifier`: string, 21 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn service_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Listener> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ServiceArn`
    #[inline]
    pub fn service_arn(&self) -> Value<String> {
        self.attribute("ServiceArn")
    }

    /// `ServiceId`
    #[inline]
    pub fn service_id(&self) -> Value<String> {
        self.attribute("ServiceId")
    }
}

/// `DefaultAction` of `AWS::VpcLattice::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultAction(Properties);

properties! { DefaultAction }

impl DefaultAction {
    /// `FixedResponse`: `FixedResponse`.
    #[track_caller]
    pub fn fixed_response(mut self, value: impl IntoValue<FixedResponse>) -> Self {
        self.0.set("FixedResponse", value);
        self
    }

    /// `Forward`: `Forward`.
    #[track_caller]
    pub fn forward(mut self, value: impl IntoValue<Forward>) -> Self {
        self.0.set("Forward", value);
        self
    }
}

/// `FixedResponse` of `AWS::VpcLattice::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct FixedResponse(Properties);

properties! { FixedResponse }

impl FixedResponse {
    /// `StatusCode`: integer, 100 to 599. Required.
    #[track_caller]
    pub fn status_code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StatusCode", value);
        self
    }
}

/// `Forward` of `AWS::VpcLattice::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct Forward(Properties);

properties! { Forward }

impl Forward {
    /// `TargetGroups`: list of `WeightedTargetGroup`, 1 to 10 items. Required.
    #[track_caller]
    pub fn target_groups(mut self, value: impl IntoValue<ListOf<WeightedTargetGroup>>) -> Self {
        self.0.set("TargetGroups", value);
        self
    }
}

choice! {
    /// `Protocol` of `AWS::VpcLattice::Listener`.
    Protocol
    HTTP "HTTP"
    HTTPS "HTTPS"
    TLS_PASSTHROUGH "TLS_PASSTHROUGH"
}

/// `Tag` of `AWS::VpcLattice::Listener`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `WeightedTargetGroup` of `AWS::VpcLattice::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct WeightedTargetGroup(Properties);

properties! { WeightedTargetGroup }

impl WeightedTargetGroup {
    /// `TargetGroupIdentifier`: string, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn target_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetGroupIdentifier", value);
        self
    }

    /// `Weight`: integer, 0 to 999.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}
