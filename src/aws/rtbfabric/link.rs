// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RTBFabric::Link` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RTBFabric::Link`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Link(Body);

resource! { Link "AWS::RTBFabric::Link" }

impl Link {
    /// `GatewayId`: string, pattern `^rtb-gw-[a-z0-9-]{1,25}$`. Required. A change may replace the resource.
    #[track_caller]
    pub fn gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayId", value);
        self
    }

    /// `HttpResponderAllowed`: boolean. A change may replace the resource.
    #[track_caller]
    pub fn http_responder_allowed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("HttpResponderAllowed", value);
        self
    }

    /// `LinkAttributes`: `LinkAttributes`. A change may replace the resource.
    #[track_caller]
    pub fn link_attributes(mut self, value: impl IntoValue<LinkAttributes>) -> Self {
        self.0.set("LinkAttributes", value);
        self
    }

    /// `LinkLogSettings`: `LinkLogSettings`. Required.
    #[track_caller]
    pub fn link_log_settings(mut self, value: impl IntoValue<LinkLogSettings>) -> Self {
        self.0.set("LinkLogSettings", value);
        self
    }

    /// `ModuleConfigurationList`: list of `ModuleConfiguration`.
    #[track_caller]
    pub fn module_configuration_list(
        mut self,
        value: impl IntoValue<ListOf<ModuleConfiguration>>,
    ) -> Self {
        self.0.set("ModuleConfigurationList", value);
        self
    }

    /// `PeerGatewayId`: string, pattern `^rtb-gw-[a-z0-9-]{1,25}$`. Required. A change may replace the resource.
    #[track_caller]
    pub fn peer_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerGatewayId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Link> {
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

    /// `LinkDirection`
    #[inline]
    pub fn link_direction(&self) -> Value<String> {
        self.attribute("LinkDirection")
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

/// `Filter` of `AWS::RTBFabric::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `Criteria`: list of `FilterCriterion`. Required.
    #[track_caller]
    pub fn criteria(mut self, value: impl IntoValue<ListOf<FilterCriterion>>) -> Self {
        self.0.set("Criteria", value);
        self
    }
}

/// `FilterCriterion` of `AWS::RTBFabric::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterCriterion(Properties);

properties! { FilterCriterion }

impl FilterCriterion {
    /// `Path`: string. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Values`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `HeaderTagAction` of `AWS::RTBFabric::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeaderTagAction(Properties);

properties! { HeaderTagAction }

impl HeaderTagAction {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `LinkAttributes` of `AWS::RTBFabric::Link`.
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

/// `LinkLogSettings` of `AWS::RTBFabric::Link`.
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

/// `LinkLogSettingsApplicationLogs` of `AWS::RTBFabric::Link`.
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

/// `LinkLogSettingsApplicationLogsLinkApplicationLogSampling` of `AWS::RTBFabric::Link`.
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

/// `ModuleConfiguration` of `AWS::RTBFabric::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModuleConfiguration(Properties);

properties! { ModuleConfiguration }

impl ModuleConfiguration {
    /// `DependsOn`: list of strings.
    #[track_caller]
    pub fn depends_on(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DependsOn", value);
        self
    }

    /// `ModuleParameters`: `ModuleParameters`.
    #[track_caller]
    pub fn module_parameters(mut self, value: impl IntoValue<ModuleParameters>) -> Self {
        self.0.set("ModuleParameters", value);
        self
    }

    /// `Name`: string, pattern `^[A-Za-z0-9 -]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Version`: string, pattern `^[a-z0-9]{1,25}$`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `ModuleParameters` of `AWS::RTBFabric::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModuleParameters(Properties);

properties! { ModuleParameters }

impl ModuleParameters {
    /// `NoBid`: `NoBidModuleParameters`.
    #[track_caller]
    pub fn no_bid(mut self, value: impl IntoValue<NoBidModuleParameters>) -> Self {
        self.0.set("NoBid", value);
        self
    }

    /// `OpenRtbAttribute`: `OpenRtbAttributeModuleParameters`.
    #[track_caller]
    pub fn open_rtb_attribute(
        mut self,
        value: impl IntoValue<OpenRtbAttributeModuleParameters>,
    ) -> Self {
        self.0.set("OpenRtbAttribute", value);
        self
    }
}

/// `NoBidAction` of `AWS::RTBFabric::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct NoBidAction(Properties);

properties! { NoBidAction }

impl NoBidAction {
    /// `NoBidReasonCode`: integer, at least 0.
    #[track_caller]
    pub fn no_bid_reason_code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NoBidReasonCode", value);
        self
    }
}

/// `NoBidModuleParameters` of `AWS::RTBFabric::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct NoBidModuleParameters(Properties);

properties! { NoBidModuleParameters }

impl NoBidModuleParameters {
    /// `PassThroughPercentage`: number, 0 to 100.
    #[track_caller]
    pub fn pass_through_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PassThroughPercentage", value);
        self
    }

    /// `Reason`: string, 1 to 50 characters, pattern `^[a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Reason", value);
        self
    }

    /// `ReasonCode`: integer, 0 to 10.
    #[track_caller]
    pub fn reason_code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReasonCode", value);
        self
    }
}

/// `OpenRtbAttributeModuleParameters` of `AWS::RTBFabric::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenRtbAttributeModuleParameters(Properties);

properties! { OpenRtbAttributeModuleParameters }

impl OpenRtbAttributeModuleParameters {
    /// `Action`: `OpenRtbAttributeModuleParametersAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<OpenRtbAttributeModuleParametersAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `FilterConfiguration`: list of `Filter`. Required.
    #[track_caller]
    pub fn filter_configuration(mut self, value: impl IntoValue<ListOf<Filter>>) -> Self {
        self.0.set("FilterConfiguration", value);
        self
    }

    /// `FilterType`: `OpenRtbAttributeModuleParametersFilterType`. Required.
    #[track_caller]
    pub fn filter_type(
        mut self,
        value: impl IntoValue<OpenRtbAttributeModuleParametersFilterType>,
    ) -> Self {
        self.0.set("FilterType", value);
        self
    }

    /// `HoldbackPercentage`: number, 0 to 100. Required.
    #[track_caller]
    pub fn holdback_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("HoldbackPercentage", value);
        self
    }
}

/// `OpenRtbAttributeModuleParametersAction` of `AWS::RTBFabric::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenRtbAttributeModuleParametersAction(Properties);

properties! { OpenRtbAttributeModuleParametersAction }

impl OpenRtbAttributeModuleParametersAction {
    /// `HeaderTag`: `HeaderTagAction`.
    #[track_caller]
    pub fn header_tag(mut self, value: impl IntoValue<HeaderTagAction>) -> Self {
        self.0.set("HeaderTag", value);
        self
    }

    /// `NoBid`: `NoBidAction`.
    #[track_caller]
    pub fn no_bid(mut self, value: impl IntoValue<NoBidAction>) -> Self {
        self.0.set("NoBid", value);
        self
    }
}

choice! {
    /// `OpenRtbAttributeModuleParametersFilterType` of `AWS::RTBFabric::Link`.
    OpenRtbAttributeModuleParametersFilterType
    INCLUDE "INCLUDE"
    EXCLUDE "EXCLUDE"
}

/// `ResponderErrorMaskingForHttpCode` of `AWS::RTBFabric::Link`.
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
    /// `ResponderErrorMaskingForHttpCodeAction` of `AWS::RTBFabric::Link`.
    ResponderErrorMaskingForHttpCodeAction
    NO_BID "NO_BID"
    PASSTHROUGH "PASSTHROUGH"
}

choice! {
    /// `ResponderErrorMaskingLoggingType` of `AWS::RTBFabric::Link`.
    ResponderErrorMaskingLoggingType
    NONE "NONE"
    METRIC "METRIC"
    RESPONSE "RESPONSE"
}

/// `Tag` of `AWS::RTBFabric::Link`.
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
