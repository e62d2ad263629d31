import sharp from 'sharp';
const sheet = async (names, out, cols) => { const ms = await Promise.all(names.map(n=>sharp('/tmp/dsn/'+n).metadata())); const w=Math.max(...ms.map(m=>m.width)),h=Math.max(...ms.map(m=>m.height)); const rows=Math.ceil(names.length/cols);
 await sharp({create:{width:w*cols,height:h*rows,channels:3,background:'#888'}}).composite(names.map((n,i)=>({input:'/tmp/dsn/'+n,left:(i%cols)*w,top:Math.floor(i/cols)*h}))).png().toFile('/tmp/dsn/'+out); };
await sheet(['pl-01.png','pl-02.png','pl-03.png'],'sheet-print.png',3); 
await sharp('/tmp/dsn/1280-light-0.png').extract({left:0,top:480,width:1280,height:1000}).toFile('/tmp/dsn/crop1.png');
await sharp('/tmp/dsn/320-light-0.png').extract({left:0,top:580,width:320,height:1300}).toFile('/tmp/dsn/crop2.png');
await sheet(['crop2.png','320-light-1.png'],'sheet-2.png',2);
