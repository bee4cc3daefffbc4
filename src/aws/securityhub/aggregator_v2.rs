// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::AggregatorV2` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::AggregatorV2`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-aggregatorv2.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregatorV2(Body);

resource! { AggregatorV2 "AWS::SecurityHub::AggregatorV2" }

impl AggregatorV2 {
    /// `LinkedRegions`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn linked_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LinkedRegions", value);
        self
    }

    /// `RegionLinkingMode`: `RegionLinkingMode`. Required.
    #[track_caller]
    pub fn region_linking_mode(mut self, value: impl IntoValue<RegionLinkingMode>) -> Self {
        self.0.set("RegionLinkingMode", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AggregatorV2> {
    /// `AggregationRegion`
    #[inline]
    pub fn aggregation_region(&self) -> Value<String> {
        self.attribute("AggregationRegion")
    }

    /// `AggregatorV2Arn`
    #[inline]
    pub fn aggregator_v2_arn(&self) -> Value<String> {
        self.attribute("AggregatorV2Arn")
    }
}

choice! {
    /// `RegionLinkingMode` of `AWS::SecurityHub::AggregatorV2`.
    RegionLinkingMode
    SPECIFIED_REGIONS "SPECIFIED_REGIONS"
}
