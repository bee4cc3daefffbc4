// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PinpointEmail::ConfigurationSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::PinpointEmail::ConfigurationSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationSet(Body);

resource! { ConfigurationSet "AWS::PinpointEmail::ConfigurationSet" }

impl ConfigurationSet {
    /// `DeliveryOptions`: `DeliveryOptions`.
    #[track_caller]
    pub fn delivery_options(mut self, value: impl IntoValue<DeliveryOptions>) -> Self {
        self.0.set("DeliveryOptions", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ReputationOptions`: `ReputationOptions`.
    #[track_caller]
    pub fn reputation_options(mut self, value: impl IntoValue<ReputationOptions>) -> Self {
        self.0.set("ReputationOptions", value);
        self
    }

    /// `SendingOptions`: `SendingOptions`.
    #[track_caller]
    pub fn sending_options(mut self, value: impl IntoValue<SendingOptions>) -> Self {
        self.0.set("SendingOptions", value);
        self
    }

    /// `Tags`: list of `Tags`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tags>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrackingOptions`: `TrackingOptions`.
    #[track_caller]
    pub fn tracking_options(mut self, value: impl IntoValue<TrackingOptions>) -> Self {
        self.0.set("TrackingOptions", value);
        self
    }
}

impl Handle<ConfigurationSet> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `DeliveryOptions` of `AWS::PinpointEmail::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeliveryOptions(Properties);

properties! { DeliveryOptions }

impl DeliveryOptions {
    /// `SendingPoolName`: string.
    #[track_caller]
    pub fn sending_pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SendingPoolName", value);
        self
    }
}

/// `ReputationOptions` of `AWS::PinpointEmail::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReputationOptions(Properties);

properties! { ReputationOptions }

impl ReputationOptions {
    /// `ReputationMetricsEnabled`: boolean.
    #[track_caller]
    pub fn reputation_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReputationMetricsEnabled", value);
        self
    }
}

/// `SendingOptions` of `AWS::PinpointEmail::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SendingOptions(Properties);

properties! { SendingOptions }

impl SendingOptions {
    /// `SendingEnabled`: boolean.
    #[track_caller]
    pub fn sending_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SendingEnabled", value);
        self
    }
}

/// `Tags` of `AWS::PinpointEmail::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tags(Properties);

properties! { Tags }

impl Tags {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TrackingOptions` of `AWS::PinpointEmail::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrackingOptions(Properties);

properties! { TrackingOptions }

impl TrackingOptions {
    /// `CustomRedirectDomain`: string.
    #[track_caller]
    pub fn custom_redirect_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomRedirectDomain", value);
        self
    }
}
