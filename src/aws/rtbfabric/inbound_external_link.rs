// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RTBFabric::InboundExternalLink` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RTBFabric::InboundExternalLink`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-inboundexternallink.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InboundExternalLink(Body);

resource! { InboundExternalLink "AWS::RTBFabric::InboundExternalLink" }

impl InboundExternalLink {
    /// `GatewayId`: string, pattern `^rtb-gw-[a-z0-9-]{1,25}$`. Required. A change may replace the resource.
    #[track_caller]
    pub fn gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayId", value);
        self
    }

    /// `LinkAttributes`: `LinkAttributes`. A change may replace the resource.
    #[track_caller]
    pub fn link_attributes(mut self, value: impl IntoValue<LinkAttributes>) -> Self {
        self.0.set("LinkAttributes", value);
        self
    }

    /// `LinkLogSettings`: `LinkLogSettings`. Required. A change may replace the resource.
    #[track_caller]
    pub fn link_log_settings(mut self, value: impl IntoValue<LinkLogSettings>) -> Self {
        self.0.set("LinkLogSettings", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<InboundExternalLink> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `DomainName`
    #[inline]
    pub fn domain_name(&self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `LinkId`
    #[inline]
    pub fn link_id(&self) -> Value<String> {
        self.attribute("LinkId")
    }

    /// `LinkStatus`
    #[inline]
    pub fn link_status(&self) -> Value<String> {
        self.attribute("LinkStatus")
    }

    /// `UpdatedTimestamp`
    #[inline]
    pub fn updated_timestamp(&self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// `LinkAttributes` of `AWS::RTBFabric::InboundExternalLink`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinkAttributes(Properties);

properties! { LinkAttributes }

impl LinkAttributes {
    /// `CustomerProvidedId`: string.
    #[track_caller]
    pub fn customer_provided_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerProvidedId", value);
        self
    }

    /// `ResponderErrorMasking`: list of `ResponderErrorMaskingForHttpCode`, 1 to 200 items.
    #[track_caller]
    pub fn responder_error_masking(
        mut self,
        value: impl IntoValue<ListOf<ResponderErrorMaskingForHttpCode>>,
    ) -> Self {
        self.0.set("ResponderErrorMasking", value);
        self
    }
}

/// `LinkLogSettings` of `AWS::RTBFabric::InboundExternalLink`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinkLogSettings(Properties);

properties! { LinkLogSettings }

impl LinkLogSettings {
    /// `ApplicationLogs`: `LinkLogSettingsApplicationLogs`. Required.
    #[track_caller]
    pub fn application_logs(
        mut self,
        value: impl IntoValue<LinkLogSettingsApplicationLogs>,
    ) -> Self {
        self.0.set("ApplicationLogs", value);
        self
    }
}

/// `LinkLogSettingsApplicationLogs` of `AWS::RTBFabric::InboundExternalLink`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinkLogSettingsApplicationLogs(Properties);

properties! { LinkLogSettingsApplicationLogs }

impl LinkLogSettingsApplicationLogs {
    /// `LinkApplicationLogSampling`: `LinkLogSettingsApplicationLogsLinkApplicationLogSampling`. Required.
    #[track_caller]
    pub fn link_application_log_sampling(
        mut self,
        value: impl IntoValue<LinkLogSettingsApplicationLogsLinkApplicationLogSampling>,
    ) -> Self {
        self.0.set("LinkApplicationLogSampling", value);
        self
    }
}

/// `LinkLogSettingsApplicationLogsLinkApplicationLogSampling` of `AWS::RTBFabric::InboundExternalLink`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinkLogSettingsApplicationLogsLinkApplicationLogSampling(Properties);

properties! { LinkLogSettingsApplicationLogsLinkApplicationLogSampling }

impl LinkLogSettingsApplicationLogsLinkApplicationLogSampling {
    /// `ErrorLog`: number, 0 to 100. Required.
    #[track_caller]
    pub fn error_log(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ErrorLog", value);
        self
    }

    /// `FilterLog`: number, 0 to 100. Required.
    #[track_caller]
    pub fn filter_log(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("FilterLog", value);
        self
    }
}

/// `ResponderErrorMaskingForHttpCode` of `AWS::RTBFabric::InboundExternalLink`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponderErrorMaskingForHttpCode(Properties);

properties! { ResponderErrorMaskingForHttpCode }

impl ResponderErrorMaskingForHttpCode {
    /// `Action`: `ResponderErrorMaskingForHttpCodeAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<ResponderErrorMaskingForHttpCodeAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `HttpCode`: string, 3 to 7 characters, pattern `^DEFAULT|4XX|5XX|\d{3}$`. Required.
    #[track_caller]
    pub fn http_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HttpCode", value);
        self
    }

    /// `LoggingTypes`: list of `ResponderErrorMaskingLoggingType`, 1 to 2 items. Required.
    #[track_caller]
    pub fn logging_types(
        mut self,
        value: impl IntoValue<ListOf<ResponderErrorMaskingLoggingType>>,
    ) -> Self {
        self.0.set("LoggingTypes", value);
        self
    }

    /// `ResponseLoggingPercentage`: number, 0 to 100.
    #[track_caller]
    pub fn response_logging_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ResponseLoggingPercentage", value);
        self
    }
}

choice! {
    /// `ResponderErrorMaskingForHttpCodeAction` of `AWS::RTBFabric::InboundExternalLink`.
    ResponderErrorMaskingForHttpCodeAction
    NO_BID "NO_BID"
    PASSTHROUGH "PASSTHROUGH"
}

choice! {
    /// `ResponderErrorMaskingLoggingType` of `AWS::RTBFabric::InboundExternalLink`.
    ResponderErrorMaskingLoggingType
    NONE "NONE"
    METRIC "METRIC"
    RESPONSE "RESPONSE"
}

/// `Tag` of `AWS::RTBFabric::InboundExternalLink`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(resourceArn|internalId|[a-zA-Z0-9+\-=._:/@]+)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
