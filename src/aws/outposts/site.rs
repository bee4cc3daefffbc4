// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Outposts::Site` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Outposts::Site`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Site(Body);

resource! { Site "AWS::Outposts::Site" }

impl Site {
    /// `Description`: string, 1 to 1001 characters, pattern `^[\S ]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 1000 characters, pattern `^[\S ]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Notes`: string, 1 to 2000 characters, pattern `^[\S \n]+$`.
    #[track_caller]
    pub fn notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Notes", value);
        self
    }

    /// `OperatingAddress`: `Address`. A change replaces the resource.
    #[track_caller]
    pub fn operating_address(mut self, value: impl IntoValue<Address>) -> Self {
        self.0.set("OperatingAddress", value);
        self
    }

    /// `RackPhysicalProperties`: `RackPhysicalProperties`.
    #[track_caller]
    pub fn rack_physical_properties(
        mut self,
        value: impl IntoValue<RackPhysicalProperties>,
    ) -> Self {
        self.0.set("RackPhysicalProperties", value);
        self
    }

    /// `ShippingAddress`: `Address`. A change replaces the resource.
    #[track_caller]
    pub fn shipping_address(mut self, value: impl IntoValue<Address>) -> Self {
        self.0.set("ShippingAddress", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Site> {
    /// `SiteArn`
    #[inline]
    pub fn site_arn(&self) -> Value<String> {
        self.attribute("SiteArn")
    }

    /// `SiteId`
    #[inline]
    pub fn site_id(&self) -> Value<String> {
        self.attribute("SiteId")
    }
}

/// `Address` of `AWS::Outposts::Site`.
#[derive(Clone, Default)]
#[must_use]
pub struct Address(Properties);

properties! { Address }

impl Address {
    /// `AddressLine1`: string, 1 to 180 characters, pattern `^\S[\S ]*$`. Required.
    #[track_caller]
    pub fn address_line1(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddressLine1", value);
        self
    }

    /// `AddressLine2`: string, at most 60 characters, pattern `^\S[\S ]*$`.
    #[track_caller]
    pub fn address_line2(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddressLine2", value);
        self
    }

    /// `AddressLine3`: string, at most 60 characters, pattern `^\S[\S ]*$`.
    #[track_caller]
    pub fn address_line3(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddressLine3", value);
        self
    }

    /// `City`: string, 1 to 50 characters, pattern `^\S[\S ]*$`. Required.
    #[track_caller]
    pub fn city(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("City", value);
        self
    }

    /// `ContactName`: string, 1 to 255 characters, pattern `^\S[\S ]*$`. Required.
    #[track_caller]
    pub fn contact_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactName", value);
        self
    }

    /// `ContactPhoneNumber`: string, 1 to 20 characters, pattern `^[\S ]+$`. Required.
    #[track_caller]
    pub fn contact_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactPhoneNumber", value);
        self
    }

    /// `CountryCode`: string, 2 characters, pattern `^[A-Z]{2}$`. Required.
    #[track_caller]
    pub fn country_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CountryCode", value);
        self
    }

    /// `DistrictOrCounty`: string, 1 to 60 characters, pattern `^\S[\S ]*$`.
    #[track_caller]
    pub fn district_or_county(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DistrictOrCounty", value);
        self
    }

    /// `Municipality`: string, at most 180 characters, pattern `^\S[\S ]*$`.
    #[track_caller]
    pub fn municipality(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Municipality", value);
        self
    }

    /// `PostalCode`: string, 1 to 20 characters, pattern `^[a-zA-Z0-9 -]+$`. Required.
    #[track_caller]
    pub fn postal_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PostalCode", value);
        self
    }

    /// `StateOrRegion`: string, 1 to 50 characters, pattern `^\S[\S ]*$`. Required.
    #[track_caller]
    pub fn state_or_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StateOrRegion", value);
        self
    }
}

/// `RackPhysicalProperties` of `AWS::Outposts::Site`.
#[derive(Clone, Default)]
#[must_use]
pub struct RackPhysicalProperties(Properties);

properties! { RackPhysicalProperties }

impl RackPhysicalProperties {
    /// `FiberOpticCableType`: `RackPhysicalPropertiesFiberOpticCableType`.
    #[track_caller]
    pub fn fiber_optic_cable_type(
        mut self,
        value: impl IntoValue<RackPhysicalPropertiesFiberOpticCableType>,
    ) -> Self {
        self.0.set("FiberOpticCableType", value);
        self
    }

    /// `MaximumSupportedWeightLbs`: `RackPhysicalPropertiesMaximumSupportedWeightLbs`.
    #[track_caller]
    pub fn maximum_supported_weight_lbs(
        mut self,
        value: impl IntoValue<RackPhysicalPropertiesMaximumSupportedWeightLbs>,
    ) -> Self {
        self.0.set("MaximumSupportedWeightLbs", value);
        self
    }

    /// `OpticalStandard`: `RackPhysicalPropertiesOpticalStandard`.
    #[track_caller]
    pub fn optical_standard(
        mut self,
        value: impl IntoValue<RackPhysicalPropertiesOpticalStandard>,
    ) -> Self {
        self.0.set("OpticalStandard", value);
        self
    }

    /// `PowerConnector`: `RackPhysicalPropertiesPowerConnector`.
    #[track_caller]
    pub fn power_connector(
        mut self,
        value: impl IntoValue<RackPhysicalPropertiesPowerConnector>,
    ) -> Self {
        self.0.set("PowerConnector", value);
        self
    }

    /// `PowerDrawKva`: `RackPhysicalPropertiesPowerDrawKva`.
    #[track_caller]
    pub fn power_draw_kva(
        mut self,
        value: impl IntoValue<RackPhysicalPropertiesPowerDrawKva>,
    ) -> Self {
        self.0.set("PowerDrawKva", value);
        self
    }

    /// `PowerFeedDrop`: `RackPhysicalPropertiesPowerFeedDrop`.
    #[track_caller]
    pub fn power_feed_drop(
        mut self,
        value: impl IntoValue<RackPhysicalPropertiesPowerFeedDrop>,
    ) -> Self {
        self.0.set("PowerFeedDrop", value);
        self
    }

    /// `PowerPhase`: `RackPhysicalPropertiesPowerPhase`.
    #[track_caller]
    pub fn power_phase(mut self, value: impl IntoValue<RackPhysicalPropertiesPowerPhase>) -> Self {
        self.0.set("PowerPhase", value);
        self
    }

    /// `UplinkCount`: `RackPhysicalPropertiesUplinkCount`.
    #[track_caller]
    pub fn uplink_count(
        mut self,
        value: impl IntoValue<RackPhysicalPropertiesUplinkCount>,
    ) -> Self {
        self.0.set("UplinkCount", value);
        self
    }

    /// `UplinkGbps`: `RackPhysicalPropertiesUplinkGbps`.
    #[track_caller]
    pub fn uplink_gbps(mut self, value: impl IntoValue<RackPhysicalPropertiesUplinkGbps>) -> Self {
        self.0.set("UplinkGbps", value);
        self
    }
}

choice! {
    /// `RackPhysicalPropertiesFiberOpticCableType` of `AWS::Outposts::Site`.
    RackPhysicalPropertiesFiberOpticCableType
    SINGLE_MODE "SINGLE_MODE"
    MULTI_MODE "MULTI_MODE"
}

choice! {
    /// `RackPhysicalPropertiesMaximumSupportedWeightLbs` of `AWS::Outposts::Site`.
    RackPhysicalPropertiesMaximumSupportedWeightLbs
    NO_LIMIT "NO_LIMIT"
    MAX_1400_LBS "MAX_1400_LBS"
    MAX_1600_LBS "MAX_1600_LBS"
    MAX_1800_LBS "MAX_1800_LBS"
    MAX_2000_LBS "MAX_2000_LBS"
}

choice! {
    /// `RackPhysicalPropertiesOpticalStandard` of `AWS::Outposts::Site`.
    RackPhysicalPropertiesOpticalStandard
    OPTIC_10GBASE_SR "OPTIC_10GBASE_SR"
    OPTIC_10GBASE_IR "OPTIC_10GBASE_IR"
    OPTIC_10GBASE_LR "OPTIC_10GBASE_LR"
    OPTIC_40GBASE_SR "OPTIC_40GBASE_SR"
    OPTIC_40GBASE_ESR "OPTIC_40GBASE_ESR"
    OPTIC_40GBASE_IR4_LR4L "OPTIC_40GBASE_IR4_LR4L"
    OPTIC_40GBASE_LR4 "OPTIC_40GBASE_LR4"
    OPTIC_100GBASE_SR4 "OPTIC_100GBASE_SR4"
    OPTIC_100GBASE_CWDM4 "OPTIC_100GBASE_CWDM4"
    OPTIC_100GBASE_LR4 "OPTIC_100GBASE_LR4"
    OPTIC_100G_PSM4_MSA "OPTIC_100G_PSM4_MSA"
    OPTIC_1000BASE_LX "OPTIC_1000BASE_LX"
    OPTIC_1000BASE_SX "OPTIC_1000BASE_SX"
}

choice! {
    /// `RackPhysicalPropertiesPowerConnector` of `AWS::Outposts::Site`.
    RackPhysicalPropertiesPowerConnector
    L6_30P "L6_30P"
    IEC309 "IEC309"
    AH530P7W "AH530P7W"
    AH532P6W "AH532P6W"
    CS8365C "CS8365C"
}

choice! {
    /// `RackPhysicalPropertiesPowerDrawKva` of `AWS::Outposts::Site`.
    RackPhysicalPropertiesPowerDrawKva
    POWER_5_KVA "POWER_5_KVA"
    POWER_10_KVA "POWER_10_KVA"
    POWER_15_KVA "POWER_15_KVA"
    POWER_30_KVA "POWER_30_KVA"
}

choice! {
    /// `RackPhysicalPropertiesPowerFeedDrop` of `AWS::Outposts::Site`.
    RackPhysicalPropertiesPowerFeedDrop
    ABOVE_RACK "ABOVE_RACK"
    BELOW_RACK "BELOW_RACK"
}

choice! {
    /// `RackPhysicalPropertiesPowerPhase` of `AWS::Outposts::Site`.
    RackPhysicalPropertiesPowerPhase
    SINGLE_PHASE "SINGLE_PHASE"
    THREE_PHASE "THREE_PHASE"
}

choice! {
    /// `RackPhysicalPropertiesUplinkCount` of `AWS::Outposts::Site`.
    RackPhysicalPropertiesUplinkCount
    UPLINK_COUNT_1 "UPLINK_COUNT_1"
    UPLINK_COUNT_2 "UPLINK_COUNT_2"
    UPLINK_COUNT_3 "UPLINK_COUNT_3"
    UPLINK_COUNT_4 "UPLINK_COUNT_4"
    UPLINK_COUNT_5 "UPLINK_COUNT_5"
    UPLINK_COUNT_6 "UPLINK_COUNT_6"
    UPLINK_COUNT_7 "UPLINK_COUNT_7"
    UPLINK_COUNT_8 "UPLINK_COUNT_8"
    UPLINK_COUNT_12 "UPLINK_COUNT_12"
    UPLINK_COUNT_16 "UPLINK_COUNT_16"
}

choice! {
    /// `RackPhysicalPropertiesUplinkGbps` of `AWS::Outposts::Site`.
    RackPhysicalPropertiesUplinkGbps
    UPLINK_1G "UPLINK_1G"
    UPLINK_10G "UPLINK_10G"
    UPLINK_40G "UPLINK_40G"
    UPLINK_100G "UPLINK_100G"
}

/// `Tag` of `AWS::Outposts::Site`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\S \n]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
