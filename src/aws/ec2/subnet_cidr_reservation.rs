// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::SubnetCidrReservation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::SubnetCidrReservation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrreservation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SubnetCidrReservation(Body);

resource! { SubnetCidrReservation "AWS::EC2::SubnetCidrReservation" }

impl SubnetCidrReservation {
    /// `Cidr`: string (ipv4-network). Required. A change replaces the resource.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }

    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ReservationType`: `ReservationType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn reservation_type(mut self, value: impl IntoValue<ReservationType>) -> Self {
        self.0.set("ReservationType", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SubnetCidrReservation> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `SubnetCidrReservationId`
    #[inline]
    pub fn subnet_cidr_reservation_id(&self) -> Value<String> {
        self.attribute("SubnetCidrReservationId")
    }
}

choice! {
    /// `ReservationType` of `AWS::EC2::SubnetCidrReservation`.
    ReservationType
    PREFIX "prefix"
    EXPLICIT "explicit"
}

/// `Tag` of `AWS::EC2::SubnetCidrReservation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?![aA][wW][sS]:).+$`. Required.
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
