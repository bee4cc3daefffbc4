// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTWireless::ServiceProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTWireless::ServiceProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-serviceprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceProfile(Body);

resource! { ServiceProfile "AWS::IoTWireless::ServiceProfile" }

impl ServiceProfile {
    /// `LoRaWAN`: `LoRaWANServiceProfile`. A change replaces the resource.
    #[track_caller]
    pub fn lo_ra_wan(mut self, value: impl IntoValue<LoRaWANServiceProfile>) -> Self {
        self.0.set("LoRaWAN", value);
        self
    }

    /// `Name`: string, at most 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ServiceProfile> {
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

    /// `LoRaWAN.ChannelMask`
    #[inline]
    pub fn lo_ra_wan_channel_mask(&self) -> Value<String> {
        self.attribute("LoRaWAN.ChannelMask")
    }

    /// `LoRaWAN.DevStatusReqFreq`
    #[inline]
    pub fn lo_ra_wan_dev_status_req_freq(&self) -> Value<i64> {
        self.attribute("LoRaWAN.DevStatusReqFreq")
    }

    /// `LoRaWAN.DlBucketSize`
    #[inline]
    pub fn lo_ra_wan_dl_bucket_size(&self) -> Value<i64> {
        self.attribute("LoRaWAN.DlBucketSize")
    }

    /// `LoRaWAN.DlRate`
    #[inline]
    pub fn lo_ra_wan_dl_rate(&self) -> Value<i64> {
        self.attribute("LoRaWAN.DlRate")
    }

    /// `LoRaWAN.DlRatePolicy`
    #[inline]
    pub fn lo_ra_wan_dl_rate_policy(&self) -> Value<String> {
        self.attribute("LoRaWAN.DlRatePolicy")
    }

    /// `LoRaWAN.DrMax`
    #[inline]
    pub fn lo_ra_wan_dr_max(&self) -> Value<i64> {
        self.attribute("LoRaWAN.DrMax")
    }

    /// `LoRaWAN.DrMin`
    #[inline]
    pub fn lo_ra_wan_dr_min(&self) -> Value<i64> {
        self.attribute("LoRaWAN.DrMin")
    }

    /// `LoRaWAN.HrAllowed`
    #[inline]
    pub fn lo_ra_wan_hr_allowed(&self) -> Value<bool> {
        self.attribute("LoRaWAN.HrAllowed")
    }

    /// `LoRaWAN.MinGwDiversity`
    #[inline]
    pub fn lo_ra_wan_min_gw_diversity(&self) -> Value<i64> {
        self.attribute("LoRaWAN.MinGwDiversity")
    }

    /// `LoRaWAN.NwkGeoLoc`
    #[inline]
    pub fn lo_ra_wan_nwk_geo_loc(&self) -> Value<bool> {
        self.attribute("LoRaWAN.NwkGeoLoc")
    }

    /// `LoRaWAN.ReportDevStatusBattery`
    #[inline]
    pub fn lo_ra_wan_report_dev_status_battery(&self) -> Value<bool> {
        self.attribute("LoRaWAN.ReportDevStatusBattery")
    }

    /// `LoRaWAN.ReportDevStatusMargin`
    #[inline]
    pub fn lo_ra_wan_report_dev_status_margin(&self) -> Value<bool> {
        self.attribute("LoRaWAN.ReportDevStatusMargin")
    }

    /// `LoRaWAN.TargetPer`
    #[inline]
    pub fn lo_ra_wan_target_per(&self) -> Value<i64> {
        self.attribute("LoRaWAN.TargetPer")
    }

    /// `LoRaWAN.UlBucketSize`
    #[inline]
    pub fn lo_ra_wan_ul_bucket_size(&self) -> Value<i64> {
        self.attribute("LoRaWAN.UlBucketSize")
    }

    /// `LoRaWAN.UlRate`
    #[inline]
    pub fn lo_ra_wan_ul_rate(&self) -> Value<i64> {
        self.attribute("LoRaWAN.UlRate")
    }

    /// `LoRaWAN.UlRatePolicy`
    #[inline]
    pub fn lo_ra_wan_ul_rate_policy(&self) -> Value<String> {
        self.attribute("LoRaWAN.UlRatePolicy")
    }
}

/// `LoRaWANServiceProfile` of `AWS::IoTWireless::ServiceProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoRaWANServiceProfile(Properties);

properties! { LoRaWANServiceProfile }

impl LoRaWANServiceProfile {
    /// `AddGwMetadata`: boolean.
    #[track_caller]
    pub fn add_gw_metadata(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AddGwMetadata", value);
        self
    }

    /// `PrAllowed`: boolean.
    #[track_caller]
    pub fn pr_allowed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PrAllowed", value);
        self
    }

    /// `RaAllowed`: boolean.
    #[track_caller]
    pub fn ra_allowed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RaAllowed", value);
        self
    }
}

/// `Tag` of `AWS::IoTWireless::ServiceProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
