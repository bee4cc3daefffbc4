//! Provisioned capacity that scales. A global table says so itself.

use super::{Capacity, Table, Throughput};
use crate::aws::ResourceType;
use crate::aws::applicationautoscaling::scalable_target::ServiceNamespace;
use crate::aws::applicationautoscaling::scaling_policy::{
    PolicyType, PredefinedMetricSpecification, TargetTrackingScalingPolicyConfiguration,
};
use crate::aws::applicationautoscaling::{ScalableTarget, ScalingPolicy};
use crate::definition::Lowering;
use crate::value::{Text, Value, reference};

/// Writes what scales the table and its indexes.
pub(super) fn scale(table: &Table, cx: &mut Lowering<'_>) {
    let Some(throughput) = table.billing.throughput() else {
        return;
    };
    scale_each(cx, None, throughput);
    for (name, index) in &table.global_secondary_indexes {
        scale_each(
            cx,
            Some(name),
            index.provisioned.as_ref().unwrap_or(throughput),
        );
    }
}

fn scale_each(cx: &mut Lowering<'_>, index: Option<&str>, throughput: &Throughput) {
    scale_one(cx, index, "Read", &throughput.read);
    scale_one(cx, index, "Write", &throughput.write);
}

/// Source: the page "Register a scalable target" of the Application Auto Scaling API reference; the service's own role is used.
fn scale_one(cx: &mut Lowering<'_>, index: Option<&str>, what: &str, capacity: &Capacity) {
    let Some(scaling) = capacity.scaling() else {
        return;
    };
    let text = Text::new().text("table/").value(reference(cx.name()));
    let (id, kind): (Value<String>, &str) = match index {
        None => (text.into(), "table"),
        Some(name) => (text.text("/index/").text(name).into(), "index"),
    };
    let suffix = format!("{}{what}Scaling", index.map(id_part).unwrap_or_default());
    let dimension = format!("dynamodb:{kind}:{what}CapacityUnits");
    let target = ScalableTarget::default()
        .min_capacity(&scaling.min)
        .max_capacity(&scaling.max)
        .resource_id(id)
        .scalable_dimension(dimension)
        .service_namespace(ServiceNamespace::DYNAMODB);
    let target = cx.add(&suffix, target.resource());
    let metric = PredefinedMetricSpecification::default()
        .predefined_metric_type(format!("DynamoDB{what}CapacityUtilization"));
    let tracking = TargetTrackingScalingPolicyConfiguration::default()
        .predefined_metric_specification(metric)
        .target_value(scaling.target_utilization.clone().unchecked());
    let policy = ScalingPolicy::default()
        .policy_name(format!("{what}Utilization"))
        .policy_type(PolicyType::TARGET_TRACKING_SCALING)
        .scaling_target_id(reference(&target))
        .target_tracking_scaling_policy_configuration(tracking);
    cx.add(&format!("{suffix}Policy"), policy.resource());
}

/// The name of an index as part of a logical id: `by-place` as `ByPlace`.
fn id_part(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    words.map(capital).collect()
}
