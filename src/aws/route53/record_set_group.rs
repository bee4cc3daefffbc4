// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53::RecordSetGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53::RecordSetGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordsetgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordSetGroup(Body);

resource! { RecordSetGroup "AWS::Route53::RecordSetGroup" }

impl RecordSetGroup {
    /// `Comment`: string.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `HostedZoneId`: string. A change replaces the resource.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }

    /// `HostedZoneName`: string. A change replaces the resource.
    #[track_caller]
    pub fn hosted_zone_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneName", value);
        self
    }

    /// `RecordSets`: list of `RecordSet`.
    #[track_caller]
    pub fn record_sets(mut self, value: impl IntoValue<ListOf<RecordSet>>) -> Self {
        self.0.set("RecordSets", value);
        self
    }
}

impl Handle<RecordSetGroup> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AliasTarget` of `AWS::Route53::RecordSetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct AliasTarget(Properties);

properties! { AliasTarget }

impl AliasTarget {
    /// `DNSName`: string. Required.
    #[track_caller]
    pub fn dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DNSName", value);
        self
    }

    /// `EvaluateTargetHealth`: boolean.
    #[track_caller]
    pub fn evaluate_target_health(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EvaluateTargetHealth", value);
        self
    }

    /// `HostedZoneId`: `Route53AliasTargetHostedZoneId`. Required.
    #[track_caller]
    pub fn hosted_zone_id(
        mut self,
        value: impl IntoValue<format::Route53AliasTargetHostedZoneId>,
    ) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }
}

/// `CidrRoutingConfig` of `AWS::Route53::RecordSetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct CidrRoutingConfig(Properties);

properties! { CidrRoutingConfig }

impl CidrRoutingConfig {
    /// `CollectionId`: string. Required.
    #[track_caller]
    pub fn collection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollectionId", value);
        self
    }

    /// `LocationName`: string. Required.
    #[track_caller]
    pub fn location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocationName", value);
        self
    }
}

/// `Coordinates` of `AWS::Route53::RecordSetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Coordinates(Properties);

properties! { Coordinates }

impl Coordinates {
    /// `Latitude`: string. Required.
    #[track_caller]
    pub fn latitude(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Latitude", value);
        self
    }

    /// `Longitude`: string. Required.
    #[track_caller]
    pub fn longitude(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Longitude", value);
        self
    }
}

/// `GeoLocation` of `AWS::Route53::RecordSetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeoLocation(Properties);

properties! { GeoLocation }

impl GeoLocation {
    /// `ContinentCode`: string.
    #[track_caller]
    pub fn continent_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContinentCode", value);
        self
    }

    /// `CountryCode`: string.
    #[track_caller]
    pub fn country_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CountryCode", value);
        self
    }

    /// `SubdivisionCode`: string.
    #[track_caller]
    pub fn subdivision_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubdivisionCode", value);
        self
    }
}

/// `GeoProximityLocation` of `AWS::Route53::RecordSetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeoProximityLocation(Properties);

properties! { GeoProximityLocation }

impl GeoProximityLocation {
    /// `AWSRegion`: string.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AWSRegion", value);
        self
    }

    /// `Bias`: integer.
    #[track_caller]
    pub fn bias(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Bias", value);
        self
    }

    /// `Coordinates`: `Coordinates`.
    #[track_caller]
    pub fn coordinates(mut self, value: impl IntoValue<Coordinates>) -> Self {
        self.0.set("Coordinates", value);
        self
    }

    /// `LocalZoneGroup`: string.
    #[track_caller]
    pub fn local_zone_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalZoneGroup", value);
        self
    }
}

/// `RecordSet` of `AWS::Route53::RecordSetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordSet(Properties);

properties! { RecordSet }

impl RecordSet {
    /// `AliasTarget`: `AliasTarget`.
    #[track_caller]
    pub fn alias_target(mut self, value: impl IntoValue<AliasTarget>) -> Self {
        self.0.set("AliasTarget", value);
        self
    }

    /// `CidrRoutingConfig`: `CidrRoutingConfig`.
    #[track_caller]
    pub fn cidr_routing_config(mut self, value: impl IntoValue<CidrRoutingConfig>) -> Self {
        self.0.set("CidrRoutingConfig", value);
        self
    }

    /// `Failover`: string.
    #[track_caller]
    pub fn failover(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Failover", value);
        self
    }

    /// `GeoLocation`: `GeoLocation`.
    #[track_caller]
    pub fn geo_location(mut self, value: impl IntoValue<GeoLocation>) -> Self {
        self.0.set("GeoLocation", value);
        self
    }

    /// `GeoProximityLocation`: `GeoProximityLocation`.
    #[track_caller]
    pub fn geo_proximity_location(mut self, value: impl IntoValue<GeoProximityLocation>) -> Self {
        self.0.set("GeoProximityLocation", value);
        self
    }

    /// `HealthCheckId`: string.
    #[track_caller]
    pub fn health_check_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HealthCheckId", value);
        self
    }

    /// `HostedZoneId`: string.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }

    /// `HostedZoneName`: string.
    #[track_caller]
    pub fn hosted_zone_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneName", value);
        self
    }

    /// `MultiValueAnswer`: boolean.
    #[track_caller]
    pub fn multi_value_answer(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiValueAnswer", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Region`: string.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `ResourceRecords`: list of strings.
    #[track_caller]
    pub fn resource_records(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceRecords", value);
        self
    }

    /// `SetIdentifier`: string.
    #[track_caller]
    pub fn set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SetIdentifier", value);
        self
    }

    /// `TTL`: string.
    #[track_caller]
    pub fn ttl(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TTL", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Weight`: integer.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}
