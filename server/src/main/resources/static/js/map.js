// Colours the outlines of provinces from the table beside them. Without JavaScript the table stands alone.
// Quần đảo Hoàng Sa and quần đảo Trường Sa are not in the outlines and are drawn as labelled points on every map.
document.querySelectorAll("[data-map]").forEach(function (box) {
  var table = document.getElementById(box.dataset.table);
  if (!table || !window.echarts) return;
  var css = getComputedStyle(document.documentElement);
  var token = function (name) { return css.getPropertyValue(name).trim(); };
  var step = function (number) { return getComputedStyle(document.querySelector(".an-scale .an-tile--q" + number)).backgroundColor; };
  var limits = box.dataset.steps.split(" ").map(Number);
  var rows = {};
  var data = [];
  table.querySelectorAll("tbody tr[data-code]").forEach(function (row) {
    var link = row.querySelector("th a");
    rows[row.dataset.code] = { name: link.textContent.trim(), address: link.href };
    data.push({ name: row.dataset.code, value: Number(row.dataset.v) });
  });
  var percent = function (n) { return n.toLocaleString("vi-VN", { minimumFractionDigits: 2, maximumFractionDigits: 2 }) + "%"; };
  fetch(box.dataset.map).then(function (answer) { return answer.json(); }).then(function (outlines) {
    window.echarts.registerMap(box.dataset.map, outlines);
    var names = {};
    outlines.features.forEach(function (feature) { names[feature.properties.code] = feature.properties.name; });
    box.hidden = false;
    var chart = window.echarts.init(box, null, { renderer: "canvas" });
    var islands = [
      { name: "Quần đảo Hoàng Sa", value: [112.0, 16.5] },
      { name: "Quần đảo Trường Sa", value: [114.0, 10.0] }
    ];
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: token("--an-font"), color: token("--an-ink") },
      aria: { enabled: true, label: { description: "Bản đồ các tỉnh theo tỷ lệ; số ở bảng bên dưới." } },
      tooltip: {
        renderMode: "richText",
        formatter: function (p) {
          if (p.seriesType !== "map") return p.name;
          var row = rows[p.name];
          return (row ? row.name : names[p.name]) + ": " + (row ? percent(p.value) : "chưa có số");
        }
      },
      geo: {
        map: box.dataset.map, nameProperty: "code", boundingCoords: [[101.8, 23.6], [116.6, 8.2]], aspectScale: 0.97, layoutCenter: ["50%", "50%"], layoutSize: "100%",
        itemStyle: { areaColor: token("--an-ground"), borderColor: token("--an-line-2"), borderWidth: 0.6 },
        emphasis: { label: { show: false }, itemStyle: { areaColor: null, borderColor: token("--an-ink"), borderWidth: 2 } },
        select: { disabled: true }
      },
      visualMap: {
        type: "piecewise", show: false, seriesIndex: 0,
        pieces: [
          { gt: limits[2], color: step(4) },
          { gt: limits[1], lte: limits[2], color: step(3) },
          { gt: limits[0], lte: limits[1], color: step(2) },
          { lte: limits[0], color: step(1) }
        ]
      },
      series: [
        { type: "map", map: box.dataset.map, geoIndex: 0, nameProperty: "code", data: data },
        {
          type: "scatter", coordinateSystem: "geo", data: islands, symbolSize: 6, silent: true,
          itemStyle: { color: token("--an-ink") },
          label: { show: true, position: "bottom", formatter: function (p) { return p.name.replace("đảo ", "đảo\n"); }, color: token("--an-ink"), fontSize: 13, lineHeight: 17 }
        }
      ]
    });
    chart.on("click", function (p) {
      if (rows[p.name]) window.location.assign(rows[p.name].address);
    });
    window.addEventListener("resize", function () { chart.resize(); });
  });
});
