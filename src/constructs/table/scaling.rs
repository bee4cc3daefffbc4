//! Provisioned capacity that scales. A global table says so itself.

use super::{Capacity, Table, Throughput};
use crate::definition::Lowering;
use crate::template::Resource;
use crate::value::{Node, Text, Value, reference};

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
    let target = Resource::new("AWS::ApplicationAutoScaling::ScalableTarget")
        .set("MinCapacity", scaling.min.node())
        .set("MaxCapacity", scaling.max.node())
        .set("ResourceId", id)
        .set(
            "ScalableDimension",
            format!("dynamodb:{kind}:{what}CapacityUnits"),
        )
        .set("ServiceNamespace", "dynamodb");
    let target = cx.add(&suffix, target);
    let metric = format!("DynamoDB{what}CapacityUtilization");
    let metric = Node::map([("PredefinedMetricType", metric)]);
    let policy = Resource::new("AWS::ApplicationAutoScaling::ScalingPolicy")
        .set("PolicyName", format!("{what}Utilization"))
        .set("PolicyType", "TargetTrackingScaling")
        .set("ScalingTargetId", reference(&target))
        .set(
            "TargetTrackingScalingPolicyConfiguration",
            Node::map([
                ("PredefinedMetricSpecification", metric),
                ("TargetValue", scaling.target_utilization.node()),
            ]),
        );
    cx.add(&format!("{suffix}Policy"), policy);
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
