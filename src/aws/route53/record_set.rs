// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53::RecordSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Route53::RecordSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordSet(Body);

resource! { RecordSet "AWS::Route53::RecordSet" }

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

    /// `Comment`: string, at most 256 characters.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `Failover`: `Failover`.
    #[track_caller]
    pub fn failover(mut self, value: impl IntoValue<Failover>) -> Self {
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

    /// `HealthCheckId`: string, at most 64 characters.
    #[track_caller]
    pub fn health_check_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HealthCheckId", value);
        self
    }

    /// `HostedZoneId`: string, at most 44 characters. A change replaces the resource.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }

    /// `HostedZoneName`: string, at most 256 characters. A change replaces the resource.
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

    /// `Name`: string, at most 1024 characters. Required. A change replaces the resource.
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

    /// `SetIdentifier`: string, at most 128 characters.
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

/// `AliasTarget` of `AWS::Route53::RecordSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AliasTarget(Properties);

properties! { AliasTarget }

impl AliasTarget {
    /// `DNSName`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DNSName", value);
        self
    }

    /// `EvaluateTargetHealth`: boolean, default false.
    #[track_caller]
    pub fn evaluate_target_health(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EvaluateTargetHealth", value);
        self
    }

    /// `HostedZoneId`: string, at most 44 characters. Required.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }
}

/// `CidrRoutingConfig` of `AWS::Route53::RecordSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CidrRoutingConfig(Properties);

properties! { CidrRoutingConfig }

impl CidrRoutingConfig {
    /// `CollectionId`: string, pattern `^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$`. Required.
    #[track_caller]
    pub fn collection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollectionId", value);
        self
    }

    /// `LocationName`: string, 1 to 16 characters, pattern `[0-9A-Za-z_\-\*]+`. Required.
    #[track_caller]
    pub fn location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocationName", value);
        self
    }
}

/// `Coordinates` of `AWS::Route53::RecordSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Coordinates(Properties);

properties! { Coordinates }

impl Coordinates {
    /// `Latitude`: string, pattern `[-+]?[0-9]{1,2}(\.[0-9]{0,2})?`. Required.
    #[track_caller]
    pub fn latitude(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Latitude", value);
        self
    }

    /// `Longitude`: string, pattern `[-+]?[0-9]{1,3}(\.[0-9]{0,2})?`. Required.
    #[track_caller]
    pub fn longitude(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Longitude", value);
        self
    }
}

choice! {
    /// `Failover` of `AWS::Route53::RecordSet`.
    Failover
    PRIMARY "PRIMARY"
    SECONDARY "SECONDARY"
}

/// `GeoLocation` of `AWS::Route53::RecordSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeoLocation(Properties);

properties! { GeoLocation }

impl GeoLocation {
    /// `ContinentCode`: string, 2 characters.
    #[track_caller]
    pub fn continent_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContinentCode", value);
        self
    }

    /// `CountryCode`: string, 1 to 2 characters.
    #[track_caller]
    pub fn country_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CountryCode", value);
        self
    }

    /// `SubdivisionCode`: string, 1 to 3 characters.
    #[track_caller]
    pub fn subdivision_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubdivisionCode", value);
        self
    }
}

/// `GeoProximityLocation` of `AWS::Route53::RecordSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeoProximityLocation(Properties);

properties! { GeoProximityLocation }

impl GeoProximityLocation {
    /// `AWSRegion`: string, 1 to 64 characters.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AWSRegion", value);
        self
    }

    /// `Bias`: integer, -99 to 99.
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

    /// `LocalZoneGroup`: string, 1 to 64 characters.
    #[track_caller]
    pub fn local_zone_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalZoneGroup", value);
        self
    }
}
