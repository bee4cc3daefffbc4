// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::FindingAggregator` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::FindingAggregator`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-findingaggregator.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FindingAggregator(Body);

resource! { FindingAggregator "AWS::SecurityHub::FindingAggregator" }

impl FindingAggregator {
    /// `RegionLinkingMode`: `RegionLinkingMode`. Required.
    #[track_caller]
    pub fn region_linking_mode(mut self, value: impl IntoValue<RegionLinkingMode>) -> Self {
        self.0.set("RegionLinkingMode", value);
        self
    }

    /// `Regions`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }
}

impl Handle<FindingAggregator> {
    /// `FindingAggregationRegion`
    #[inline]
    pub fn finding_aggregation_region(&self) -> Value<String> {
        self.attribute("FindingAggregationRegion")
    }

    /// `FindingAggregatorArn`
    #[inline]
    pub fn finding_aggregator_arn(&self) -> Value<String> {
        self.attribute("FindingAggregatorArn")
    }
}

choice! {
    /// `RegionLinkingMode` of `AWS::SecurityHub::FindingAggregator`.
    RegionLinkingMode
    ALL_REGIONS "ALL_REGIONS"
    ALL_REGIONS_EXCEPT_SPECIFIED "ALL_REGIONS_EXCEPT_SPECIFIED"
    SPECIFIED_REGIONS "SPECIFIED_REGIONS"
}
